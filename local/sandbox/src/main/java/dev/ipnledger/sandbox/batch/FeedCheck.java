package dev.ipnledger.sandbox.batch;

import dev.ipnledger.sandbox.model.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Checks every request of a feed before any is run. One problem rejects the whole feed [I].
 *
 * @param requests ready to run; empty when there are problems
 */
record FeedCheck(List<BatchRequest> requests, List<FeedProblem> problems) {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "CancelOrderReference",
          "CloseOrderReference",
          "CloseAuthorization",
          "Capture",
          "GetCaptureDetails",
          "Refund",
          "GetRefundDetails");
  private static final Set<String> AMERICA_ONLY =
      Set.of("Authorize", "AuthorizeOnBillingAgreement");

  FeedCheck {
    requests = List.copyOf(requests);
    problems = List.copyOf(problems);
  }

  static FeedCheck of(Feed feed) {
    try {
      return of(FeedReader.read(feed.file()), feed);
    } catch (FeedReader.UnreadableException e) {
      return new FeedCheck(List.of(), List.of(FeedProblem.ofFeed(String.valueOf(e.getMessage()))));
    }
  }

  private static FeedCheck of(List<RawRequest> raw, Feed feed) {
    List<BatchRequest> requests = new ArrayList<>();
    List<FeedProblem> problems = new ArrayList<>();
    for (RawRequest request : raw) {
      try {
        Fragment fragment = Fragment.read(request.fragment());
        problem(fragment, request.sellerRequestId(), feed)
            .ifPresentOrElse(
                problems::add,
                () ->
                    requests.add(
                        new BatchRequest(
                            request.sellerRequestId(), fragment.action(), fragment.parameters())));
      } catch (XMLStreamException e) {
        problems.add(
            new FeedProblem(
                "0001", request.sellerRequestId(), "The request is not well-formed XML."));
      }
    }
    if (requests.stream().map(BatchRequest::action).distinct().count() > 1) {
      problems.add(FeedProblem.ofFeed("The feed mixes operations; a feed has one."));
    }
    return problems.isEmpty()
        ? new FeedCheck(requests, problems)
        : new FeedCheck(List.of(), problems);
  }

  private static Optional<FeedProblem> problem(
      Fragment fragment, String sellerRequestId, Feed feed) {
    String seller = feed.caller().account().sellerId();
    if (fragment.sellerIds() == 0) {
      return Optional.of(new FeedProblem("0002", sellerRequestId, "The request has no SellerId."));
    }
    if (fragment.sellerIds() > 1) {
      return Optional.of(
          new FeedProblem("0003", sellerRequestId, "The request has more than one SellerId."));
    }
    if (!seller.equals(fragment.parameters().get("SellerId"))) {
      return Optional.of(
          new FeedProblem(
              "0004", sellerRequestId, "The SellerId is not that of the submitting seller."));
    }
    if (!allowed(feed.caller().region()).contains(fragment.action())) {
      return Optional.of(
          new FeedProblem(
              FeedProblem.NO_CODE,
              sellerRequestId,
              fragment.root() + " is not allowed in a feed of this region."));
    }
    return Optional.empty();
  }

  /** For Japan no list is documented; the European one holds [U]. */
  static Set<String> allowed(Region region) {
    if (region != Region.NA) {
      return EVERYWHERE;
    }
    Set<String> all = new HashSet<>(EVERYWHERE);
    all.addAll(AMERICA_ONLY);
    return all;
  }
}
