package dev.ipnledger.domain.attention;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.advice.Advice;
import java.time.Instant;

/**
 * One condition that needs a person.
 *
 * @param id stable over time and over rebuilds: object, kind and what caused it
 * @param kind why
 * @param object which object
 * @param since the time that the cause carries, else when it was raised first, UTC
 * @param detail what exactly, one sentence or value; empty when the kind says it all
 * @param advice what to do
 */
public record Condition(
    String id, AttentionKind kind, ObjectRef object, Instant since, String detail, Advice advice) {
  public Condition {
    requireNonNull(id, "id is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(object, "object is null");
    requireNonNull(since, "since is null");
    requireNonNull(detail, "detail is null");
    requireNonNull(advice, "advice is null");
  }

  /**
   * A condition of an object.
   *
   * @param cause what tells it from others of its kind about the same object; stable, so no time of
   *     ours and no count
   */
  static Condition of(
      ObjectRef object,
      AttentionKind kind,
      String cause,
      Instant since,
      String detail,
      Advice advice) {
    String id = object.id() + "#" + kind.wireName() + "#" + cause;
    return new Condition(id, kind, object, since, detail, advice);
  }

  /** The same, standing since then. */
  Condition standing(Instant then) {
    return new Condition(id, kind, object, then, detail, advice);
  }
}
