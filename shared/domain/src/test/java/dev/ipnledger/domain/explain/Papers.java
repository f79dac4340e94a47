package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents about one order, and what is told from them. Their evidence ids are e0, e1 ... */
final class Papers {
  private final List<Observation> observations = new ArrayList<>();

  Papers(Paper... papers) {
    List.of(papers).forEach(this::add);
  }

  Papers add(Paper paper) {
    observations.add(paper.observation("e" + observations.size()));
    return this;
  }

  Order order() {
    Map<ObjectRef, View> views = new LinkedHashMap<>();
    observations.forEach(one -> views.merge(one.object(), View.of(one), View::join));
    return new Order(
        ObjectRef.of(Paper.SELLER, ObjectKind.ORDER_REFERENCE, new AmazonId(Paper.ORDER)),
        List.copyOf(views.values()));
  }

  List<String> story(String id) {
    return story(id, observations);
  }

  /** The story as told by somebody who has none of the documents at hand. */
  List<String> storyWithoutPapers(String id) {
    return story(id, List.of());
  }

  Explained explained(String field) {
    return Explanation.of(observations).stream()
        .filter(it -> it.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  /** Why the words about that field lost, strongest first. */
  List<String> because(String field) {
    return explained(field).rivals().stream().map(Rival::because).toList();
  }

  private List<String> story(String id, List<Observation> atHand) {
    Order order = order();
    View view =
        order.objects().stream()
            .filter(it -> it.object().id().text().equals(id))
            .findFirst()
            .orElseThrow();
    return Story.of(view, order, atHand);
  }
}
