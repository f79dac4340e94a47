package dev.ipnledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.mws.error.ErrorDocument;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.xml.XmlDocument;
import java.util.ArrayList;
import java.util.List;

/** Bodies of answers to calls of the service, and what proxies send in their place. */
class AnswersFuzzTest {
  private static final Account ACCOUNT = new Account("A3EXAMPLESELLER", Environment.LIVE);

  private static final List<AnswerReader<?>> READERS = readers();

  @FuzzTest
  void everyBodyHasAReadingInEveryForm(byte[] body) {
    for (AnswerReader<?> reader : READERS) {
      assertThat(reader.read(ACCOUNT, XmlDocument.of(body))).isNotNull();
    }
    ErrorDocument error = ErrorDocument.parse(body);
    assertThat(error.message().orElse("").length()).isLessThanOrEqualTo(1_000);
  }

  private static List<AnswerReader<?>> readers() {
    List<AnswerReader<?>> readers =
        new ArrayList<>(
            List.of(
                AnswerReaders.ACKNOWLEDGED,
                AnswerReaders.ORDER_REFERENCES,
                AnswerReaders.VALIDATION,
                AnswerReaders.SERVICE_STATUS,
                AnswerReaders.ACCOUNT_STATUS,
                AnswerReaders.FEED_SUBMISSIONS,
                AnswerReaders.REPORT_REQUESTS,
                AnswerReaders.REPORTS));
    for (ObjectKind kind : ObjectKind.values()) {
      readers.add(AnswerReaders.object(kind));
    }
    return List.copyOf(readers);
  }
}
