package dev.ipnledger.sandbox.report;

import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of feeds, of reports or of requests for reports is to show. Ids override everything
 * else; without them an empty list means any.
 *
 * @param from inclusive
 * @param to inclusive; null for no end
 */
public record ListFilter(
    List<String> ids,
    List<String> types,
    List<String> statuses,
    Instant from,
    @Nullable Instant to) {
  /** How long feeds and reports are kept, and how far back a list goes unless the call says so. */
  public static final Duration KEPT = Duration.ofDays(90);

  public ListFilter {
    ids = List.copyOf(ids);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }

  /**
   * The parameters that a list call has for this.
   *
   * @param statuses empty where there is no status
   */
  public record Names(String ids, String types, Optional<String> statuses, String from, String to) {
    /** As rows of the table of operations. */
    public List<Parameter> parameters() {
      List<Parameter> all = new ArrayList<>();
      all.add(Parameter.list(ids, 64));
      all.add(Parameter.list(types, 128));
      statuses.ifPresent(name -> all.add(Parameter.list(name, 64)));
      all.add(Parameter.time(from));
      all.add(Parameter.time(to));
      return all;
    }

    /**
     * Reads them.
     *
     * @param earliest how far the list goes back unless the call says otherwise
     */
    public ListFilter read(Parameters parameters, Instant earliest) {
      Instant since = parameters.time(from);
      return new ListFilter(
          parameters.list(ids),
          parameters.list(types),
          statuses.map(parameters::list).orElse(List.of()),
          since == null ? earliest : since,
          parameters.time(to));
    }
  }

  /**
   * Whether an item is to be shown.
   *
   * @param id null for one that has none to be asked for
   */
  public boolean matches(@Nullable String id, String type, String status, Instant time) {
    if (!ids.isEmpty()) {
      return id != null && ids.contains(id);
    }
    return (types.isEmpty() || types.contains(type))
        && (statuses.isEmpty() || statuses.contains(status))
        && !time.isBefore(from)
        && (to == null || !time.isAfter(to));
  }
}
