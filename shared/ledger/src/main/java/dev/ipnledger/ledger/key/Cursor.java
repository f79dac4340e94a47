package dev.ipnledger.ledger.key;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.InvalidCursorException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The last item of a page. Its text says nothing to a caller and grants nothing: the listing that
 * it is given to takes it only when it points into that listing's own partition, which the account
 * is part of.
 *
 * @param place where the item stands in the index
 * @param item its primary key
 */
public record Cursor(IndexKey place, ItemKey item) {
  private static final String SEPARATOR = "\u001f";

  public Cursor {
    requireNonNull(place, "place is null");
    requireNonNull(item, "item is null");
  }

  /** The text for callers. */
  public String text() {
    String fields = String.join(SEPARATOR, place.pk(), place.sk(), item.pk(), item.sk());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(fields.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @param text as {@link #text} gave it
   * @param listing the index partition that is listed
   * @param ownerKey {@code seller#environment} that it belongs to; empty for a listing of
   *     everybody's
   * @throws InvalidCursorException if the listing can't have given it
   */
  public static Cursor parse(String text, String listing, String ownerKey) {
    String[] fields = decode(text).split(SEPARATOR, -1);
    if (fields.length != 4 || !fields[0].equals(listing) || !owns(ownerKey, fields[2])) {
      throw new InvalidCursorException();
    }
    return new Cursor(new IndexKey(fields[0], fields[1]), new ItemKey(fields[2], fields[3]));
  }

  private static boolean owns(String ownerKey, String pk) {
    return ownerKey.isEmpty() || pk.startsWith(ownerKey + "#");
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException();
    }
  }
}
