package dev.ipnledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.reports.ReportRefusedException;
import dev.ipnledger.reports.Settlement;
import dev.ipnledger.reports.SettlementRow;
import dev.ipnledger.reports.TransactionReport;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Flat files: reports of transactions and settlements. */
class ReportsFuzzTest {
  private static final Account ACCOUNT = new Account("A3EXAMPLESELLER", Environment.LIVE);
  private static final Instant REPORTED = Instant.parse("2015-01-03T00:00:00Z");

  @FuzzTest
  void aFileIsReadOrRefused(byte[] file) {
    try {
      assertThat(
              TransactionReport.read(
                  new ByteArrayInputStream(file),
                  ACCOUNT,
                  REPORTED,
                  row -> assertThat(row).isNotNull()))
          .isNotNull();
    } catch (ReportRefusedException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
    List<SettlementRow> rows = new ArrayList<>();
    try {
      Settlement settlement = Settlement.read(new ByteArrayInputStream(file), rows::add);
      assertThat(settlement.rows()).isEqualTo(rows.size());
    } catch (ReportRefusedException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
  }
}
