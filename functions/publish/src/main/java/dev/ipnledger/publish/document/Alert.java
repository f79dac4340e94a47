package dev.ipnledger.publish.document;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A condition that needs a person appeared, or is over.
 *
 * @param formatVersion of this document; see {@link ChangeEvent#formatVersion}
 * @param eventId the same for each delivery of the same event: the condition's id, {@code @}, and
 *     what tells its appearances and ends apart
 * @param id of the condition, stable; it appears and ends under the same one. Unique within a
 *     seller and an environment
 * @param transition {@code raised} or {@code cleared}
 * @param clearedBecause of a cleared one: {@code acknowledged} by a person, or {@code over}
 * @param kind why, by name; the catalogue has them all
 * @param severity {@code critical}, {@code warning} or {@code notice}
 * @param sellerId whose; absent where nobody knows
 * @param environment {@code live} or {@code sandbox}; absent where nobody knows
 * @param object which object; absent for conditions that no object carries
 * @param version the object's; see {@link ChangeEvent#version}
 * @param state the object's state, in Amazon's spelling
 * @param reasonCode the object's, in Amazon's spelling
 * @param amount the object's own amount: the total, what was authorized, captured, refunded,
 *     disputed
 * @param since the time that the cause carries
 * @param at about when the ledger was written
 * @param ageSeconds from {@code since} to {@code at}, never negative
 * @param meaning why, in a sentence
 * @param detail what exactly; absent when the kind says it all
 * @param details names and values, of conditions that no object carries
 * @param advice what to do
 */
public record Alert(
    int formatVersion,
    String eventId,
    String id,
    String transition,
    @Nullable String clearedBecause,
    String kind,
    String severity,
    @Nullable String sellerId,
    @Nullable String environment,
    @Nullable PaymentObject object,
    @Nullable Long version,
    @Nullable String state,
    @Nullable String reasonCode,
    @Nullable Amount amount,
    String since,
    String at,
    long ageSeconds,
    String meaning,
    @Nullable String detail,
    @Nullable SortedMap<String, String> details,
    Advised advice) {
  /** The one format that there is so far. */
  public static final int FORMAT_VERSION = 1;
}
