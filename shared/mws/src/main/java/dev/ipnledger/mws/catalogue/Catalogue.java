package dev.ipnledger.mws.catalogue;

import dev.ipnledger.domain.quota.Operation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every operation, once. */
public final class Catalogue {
  private static final Map<Operation, Entry> ENTRIES = entries();

  private Catalogue() {}

  /** What is known of an operation. */
  public static Entry of(Operation operation) {
    Entry entry = ENTRIES.get(operation);
    if (entry == null) {
      throw new IllegalStateException(operation + " is not in the catalogue");
    }
    return entry;
  }

  /** All of them, in the order in which {@link Operation} lists them. */
  public static List<Entry> all() {
    return List.copyOf(ENTRIES.values());
  }

  private static Map<Operation, Entry> entries() {
    Map<Operation, Entry> entries = new EnumMap<>(Operation.class);
    Stream.of(
            ReadingEntries.ALL,
            OrderReferenceEntries.ALL,
            PaymentEntries.ALL,
            BillingAgreementEntries.ALL,
            StatusEntries.ALL,
            FeedEntries.ALL,
            ReportEntries.ALL)
        .flatMap(List::stream)
        .forEach(entry -> entries.put(entry.operation(), entry));
    return entries;
  }
}
