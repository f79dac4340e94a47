package dev.ipnledger.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.ledger.InvalidCursorException;
import dev.ipnledger.ledger.key.Cursor;

/** Cursors that a caller of the query API hands back. */
class CursorFuzzTest {
  @FuzzTest
  void noCursorLeavesItsListingOrItsSeller(byte[] text) {
    Cursor cursor;
    try {
      cursor = Cursor.parse(new String(text, UTF_8), "L", "A3EXAMPLESELLER#Sandbox");
    } catch (InvalidCursorException e) {
      return;
    }
    assertThat(cursor.place().pk()).isEqualTo("L");
    assertThat(cursor.item().pk()).startsWith("A3EXAMPLESELLER#Sandbox#");
    assertThat(Cursor.parse(cursor.text(), "L", "A3EXAMPLESELLER#Sandbox")).isEqualTo(cursor);
  }
}
