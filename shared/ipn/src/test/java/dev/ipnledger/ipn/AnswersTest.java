package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only answers state, and what ids say that contradict each other, in every document. */
class AnswersTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "S02-4400001-7700002, Sandbox, SANDBOX, -",
        "S02-4400001-7700002, LIVE,    LIVE,"
            + " ReleaseEnvironment is not the one that the id S02-4400001-7700002 belongs to",
        "P02-4400001-7700002, live,    LIVE,    -",
        "P02-4400001-7700002, Beta,    LIVE,"
            + " ReleaseEnvironment is neither Sandbox nor Live; left out",
        "P02-4400001-7700002, ' ',     LIVE,    -",
        "S02-0000000-0000000, Live,    LIVE,    -",
        "Z02-4400001-7700002, Live,    LIVE,"
            + " AmazonOrderReferenceId Z02-4400001-7700002 has not the documented shape",
        "Z02-4400001-7700002, Beta,    -,"
            + " AmazonOrderReferenceId Z02-4400001-7700002 has not the documented shape;"
            + " ReleaseEnvironment is neither Sandbox nor Live; left out",
      })
  void theEnvironmentThatAnAnswerNamesIsTrustedOverTheIdsFirstLetter(
      String id, String named, @Nullable Environment environment, @Nullable String problems)
      throws XmlRefusedException {
    Details order =
        answered(
            ("<AmazonOrderReferenceId>%s</AmazonOrderReferenceId>"
                    + "<ReleaseEnvironment>%s</ReleaseEnvironment>"
                    + "<OrderReferenceStatus><State>Draft</State></OrderReferenceStatus>"
                    + "<CreationTimestamp>2016-02-03T10:11:12.013Z</CreationTimestamp>")
                .formatted(id, named));
    assertThat(order.environment()).isEqualTo(environment);
    assertThat(order.problems())
        .isEqualTo(problems == null ? List.of() : List.of(problems.split("; (?=R)")));
  }

  @ParameterizedTest
  @CsvSource({"Draft, 0", "DRAFT, 0", "Open, 1", "Closed, 1"})
  void onlyADraftHasNoTime(String state, int problems) throws XmlRefusedException {
    Details order =
        answered(
            ("<AmazonOrderReferenceId>S02-4400001-7700002</AmazonOrderReferenceId>"
                    + "<OrderReferenceStatus><State>%s</State></OrderReferenceStatus>"
                    + "<CreationTimestamp>2016-02-03T10:11:12.013Z</CreationTimestamp>")
                .formatted(state));
    assertThat(order.problems()).hasSize(problems);
    assertThat(order.status().lastUpdatedAt()).isNull();
  }

  @Test
  void anIdOfAnotherOrderInAListIsKeptAndTold() {
    String xml = Messages.AUTHORIZATION.replace(">P02-4400001-7700002-C", ">P02-4400001-7700003-C");
    assertThat(Messages.authorization(xml).ids()).containsExactly("P02-4400001-7700003-C000002");
    assertThat(Messages.authorization(xml).problems())
        .containsExactly(
            "IdList lists P02-4400001-7700003-C000002, which belongs to another order than"
                + " P02-4400001-7700002-A000001");
  }

  @Test
  void whatIsNoIdInAListIsLeftOutAndShownShortened() {
    String noId = "no id ".repeat(20).strip();
    String xml = Messages.AUTHORIZATION.replace("P02-4400001-7700002-C000002", noId);
    assertThat(Messages.authorization(xml).ids()).isEmpty();
    assertThat(Messages.authorization(xml).problems())
        .containsExactly(
            "'" + noId.substring(0, 60) + "…' in a list of ids is no Amazon id; left out");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "S02-4400001-7700002, S02-4400001-7700002, -",
        "S02-4400001-7700002-C000001, S02-4400001-7700002,"
            + " AmazonOrderReferenceId S02-4400001-7700002-C000001 is not an order reference; taken"
            + " for its own",
        "Z02-4400001-7700002, Z02-4400001-7700002,"
            + " AmazonOrderReferenceId Z02-4400001-7700002 has not the documented shape",
      })
  void aChargebackBelongsToTheOrderOfWhateverItNames(
      String id, String order, @Nullable String problem) {
    String xml =
        Messages.xml(NotificationType.CHARGEBACK)
            .replaceAll("(<AmazonOrderReferenceId>)[^<]*", "$1" + id);
    Notification notification = Messages.understood(NotificationType.CHARGEBACK.wireName(), xml);
    assertThat(notification.statement().object().root()).hasToString(order);
    List<String> expected = new ArrayList<>();
    if (problem != null) {
      expected.add(problem);
    }
    assertThat(notification.statement().problems()).isEqualTo(expected);
  }

  private static Details answered(String details) throws XmlRefusedException {
    String xml = "<r><OrderReferenceDetails>" + details + "</OrderReferenceDetails></r>";
    return (Details) DetailsReader.readAll(XmlDocument.of(xml)).getFirst();
  }
}
