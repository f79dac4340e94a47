package dev.ipnledger.mws.batch;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.mws.catalogue.Catalogue;
import dev.ipnledger.mws.catalogue.ResultShape;
import dev.ipnledger.mws.feed.FeedRequest;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request until its row comes.
 *
 * @param kind what its answer states; null for nothing
 * @param root of the object that the request names, which the answer's object shares; null when it
 *     names a billing agreement, of which a new order reference is made
 * @param reference the seller's id for what is to be made; null when nothing is
 */
record Expectation(@Nullable ObjectKind kind, @Nullable String root, @Nullable String reference) {

  static Expectation of(FeedRequest request) {
    var entry = Catalogue.of(request.parameters().operation());
    String named = request.parameters().value(entry.parameters().getFirst().name()).orElseThrow();
    String root =
        AmazonId.parse(named)
            .filter(id -> id.classify().filter(ObjectKind.BILLING_AGREEMENT::equals).isEmpty())
            .map(id -> id.root().text())
            .orElse(null);
    String reference =
        entry
            .idempotencyKey()
            .filter(key -> !key.startsWith("Amazon"))
            .flatMap(request.parameters()::value)
            .orElse(null);
    return new Expectation(kindOf(entry.result()), root, reference);
  }

  Verdict judge(Account account, BatchRow row) {
    String id = row.sellerRequestId();
    if (kind == null) {
      return new Verdict.Succeeded(id, Optional.empty());
    }
    try {
      List<Statement> stated =
          DetailsReader.readAll(XmlDocument.of(row.responseData())).stream()
              .filter(Details.class::isInstance)
              .map(Details.class::cast)
              .filter(details -> details.kind() == kind)
              .distinct()
              .map(details -> details.in(account))
              .toList();
      if (stated.size() != 1) {
        return new Verdict.Unreadable(id, "The answer states no single " + kind.wireName());
      }
      return judge(id, stated.getFirst());
    } catch (XmlRefusedException e) {
      return new Verdict.Unreadable(id, String.valueOf(e.getMessage()));
    }
  }

  private Verdict judge(String id, Statement stated) {
    if (root != null && !stated.object().root().text().equals(root)) {
      return new Verdict.Unreadable(id, "The answer is about another order than the request");
    }
    boolean other =
        Fact.referenceOf(stated.object().kind())
            .map(stated.facts()::get)
            .filter(told -> reference != null && !told.canonical().equals(reference))
            .isPresent();
    return other
        ? new Verdict.Unreadable(id, "The answer has another reference id than the request")
        : new Verdict.Succeeded(id, Optional.of(stated));
  }

  private static @Nullable ObjectKind kindOf(ResultShape result) {
    return switch (result) {
      case AUTHORIZATION -> ObjectKind.AUTHORIZATION;
      case CAPTURE -> ObjectKind.CAPTURE;
      case REFUND -> ObjectKind.REFUND;
      default -> null;
    };
  }
}
