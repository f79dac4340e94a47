package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.function.Function;

/**
 * The next page of a list of Feeds or Reports: {@code <list>ByNextToken}.
 *
 * @param <T> what the list shows
 */
public final class NextPage<T> implements Operation {
  private final OperationSpec spec;
  private final Find<T> find;
  private final Function<T, String> id;
  private final Function<T, Element> print;

  /**
   * Finds an item of a token.
   *
   * @param <T> what the list shows
   */
  @FunctionalInterface
  public interface Find<T> {
    /**
     * The seller's own item.
     *
     * @throws dev.ipnledger.sandbox.model.RefusedException when the seller has none of that id
     */
    T find(String sellerId, String id, Instant at);
  }

  /**
   * The operation behind a list.
   *
   * @param list the action whose pages these are
   * @param item the element of one item
   */
  public NextPage(
      String list, String item, Find<T> find, Function<T, String> id, Function<T, Element> print) {
    this.spec =
        OperationSpec.reading(
                list + "ByNextToken",
                Quota.NEXT_PAGE,
                Parameter.text("NextToken", 4096).asRequired())
            .withResult("NextToken", "HasNext", item)
            .from("7.9.5 [S]; quota [U]");
    this.find = requireNonNull(find, "find is null");
    this.id = requireNonNull(id, "id is null");
    this.print = requireNonNull(print, "print is null");
  }

  @Override
  public OperationSpec spec() {
    return spec;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String sellerId = caller.account().sellerId();
    return Page.next(
        result(),
        parameters.required("NextToken"),
        wanted -> find.find(sellerId, wanted, at),
        id,
        print);
  }
}
