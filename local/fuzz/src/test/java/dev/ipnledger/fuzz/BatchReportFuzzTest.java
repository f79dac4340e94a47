package dev.ipnledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.mws.batch.BatchReport;
import dev.ipnledger.mws.batch.BatchReportReader;
import dev.ipnledger.mws.batch.BatchRow;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Reports of batches. */
class BatchReportFuzzTest {
  @FuzzTest
  void everyRowIsCountedUpToWhereTheReportBreaks(byte[] report) {
    List<BatchRow> rows = new ArrayList<>();
    long counted =
        switch (BatchReportReader.read(new ByteArrayInputStream(report), rows::add)) {
          case BatchReport.Whole whole -> whole.rows();
          case BatchReport.Broken broken -> broken.rows();
        };
    assertThat(counted).isEqualTo(rows.size());
  }
}
