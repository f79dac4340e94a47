package dev.ipnledger.cli.inspect;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param understood whether it is what it should be; oddities alone do not make it unclear
 * @param notification null for answers and for what is not understood at all
 * @param objects what it states about payment objects; empty when it states nothing about any
 * @param error of an error document, else null
 * @param problems what is odd or wrong, one sentence each
 */
record Content(
    boolean understood,
    @Nullable NotificationFacts notification,
    List<SeenObject> objects,
    @Nullable ErrorFacts error,
    List<String> problems) {
  Content {
    objects = List.copyOf(objects);
    problems = List.copyOf(problems);
  }

  /**
   * Around the objects, as far as the document says it.
   *
   * @param type {@code NotificationType} as written
   * @param environment {@code sandbox} or {@code live}
   * @param sample whether it is a test or about a placeholder; null when it cannot be told
   * @param eventType what a billing agreement's notification came for
   * @param details what it says that is about no payment object, by the names of Amazon's elements;
   *     empty for all others
   */
  record NotificationFacts(
      @Nullable String referenceId,
      @Nullable String type,
      @Nullable String sellerId,
      @Nullable String environment,
      @Nullable Boolean sample,
      @Nullable String eventType,
      SortedMap<String, String> details) {
    NotificationFacts {
      details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** Without an event and without details. */
    static NotificationFacts of(
        @Nullable String referenceId,
        @Nullable String type,
        @Nullable String sellerId,
        @Nullable String environment,
        @Nullable Boolean sample) {
      return new NotificationFacts(
          referenceId, type, sellerId, environment, sample, null, Collections.emptySortedMap());
    }
  }

  /**
   * Of an error document.
   *
   * @param httpStatus that the code usually comes with; null for a code that is not known
   * @param retriable whether asking again can help; null for a code that is not known
   */
  record ErrorFacts(
      @Nullable String code, @Nullable Integer httpStatus, @Nullable Boolean retriable) {}

  static Content notUnderstood(String problem) {
    return new Content(false, null, List.of(), null, List.of(problem));
  }

  /** Understood, and there is nothing in it. */
  static Content nothing() {
    return new Content(true, null, List.of(), null, List.of());
  }
}
