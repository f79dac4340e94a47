package dev.ipnledger.cli.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.query.document.ExplanationDocument;
import dev.ipnledger.query.document.ObjectDocument;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as JSON: an array of objects as the query API has them, with what they belong to. */
final class WhyJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /**
   * One answer.
   *
   * @param agrees whether the kept object is what its evidence adds up to
   * @param object as it is kept; absent for an order of which only children are known
   * @param orderReferenceIds of a billing agreement the orders made on it; empty for all else
   * @param provenance who told of it first, and how many documents there are, in sentences
   * @param attention when a person was needed, and why no more, in sentences
   * @param explanation why it says so; of the fields that were asked for
   */
  record AnswerDocument(
      String sellerId,
      String environment,
      String orderReferenceId,
      String id,
      boolean agrees,
      @Nullable ObjectDocument object,
      List<String> orderReferenceIds,
      List<String> provenance,
      List<String> attention,
      ExplanationDocument explanation) {
    static AnswerDocument of(Answer answer, List<String> attention, List<Explained> fields) {
      ObjectRef object = answer.object();
      return new AnswerDocument(
          object.account().sellerId(),
          object.account().environment().slug(),
          object.root().text(),
          object.id().text(),
          answer.agrees(),
          answer.item().map(WhyJson::document).orElse(null),
          answer.made().stream().map(order -> order.object().id().text()).toList(),
          answer.provenance(),
          attention,
          ExplanationDocument.of(answer.story(), fields));
    }
  }

  private WhyJson() {}

  static void print(List<AnswerDocument> answers, PrintWriter out) {
    try {
      out.println(JSON.writeValueAsString(answers));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON for an answer", e);
    }
  }

  private static ObjectDocument document(ObjectItem item) {
    return ObjectDocument.of(item.view(), item.attention());
  }
}
