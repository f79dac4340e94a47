package dev.ipnledger.runtime.attack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One merchant's way into another's ledger. In AWS, IAM decides before any of this. */
final class ReadingAttacks {
  private static final String VICTIM = "/v1/sellers/" + Attacker.SELLER + "/environments/live";

  private static final String MINE = "/v1/sellers/" + Attacker.OWN + "/environments/live";

  private ReadingAttacks() {}

  static List<Attack> all() {
    return List.of(
        new Attack(
            "One's own list, to see that it is served",
            "nothing: it is one's own",
            List.of(200),
            attacker -> attacker.get(MINE + "/orders?state=Open").statusCode()),
        get(
            "Another seller's order below one's own path",
            MINE + "/orders/" + Attacker.GENUINE,
            "keys of the table begin with seller and environment"),
        get(
            "Another seller's object below one's own path",
            MINE + "/objects/" + Attacker.GENUINE,
            "keys of the table begin with seller and environment"),
        get(
            "Another seller's history below one's own path, with a cursor into it",
            MINE + "/orders/" + Attacker.GENUINE + "/history?cursor=" + historyCursor(),
            "keys of the table begin with seller and environment; a cursor grants nothing"),
        get(
            "One's own path with the other seller in a parameter",
            MINE + "/orders?sellerId=" + Attacker.SELLER,
            "unknown parameters are refused"),
        get(
            "Dots in the path, encoded",
            MINE + "/%2e%2e/%2e%2e/%2e%2e/" + Attacker.SELLER + "/environments/live/orders",
            "no resource has such a name"),
        get(
            "A slash in the seller id, encoded",
            "/v1/sellers/"
                + Attacker.OWN
                + "%2F..%2F"
                + Attacker.SELLER
                + "/environments/live/orders",
            "seller ids are compared with the registry, exactly"),
        get(
            "The key's separator in an id",
            "/v1/sellers/" + Attacker.SELLER + "%23live/environments/live/orders",
            "seller ids are compared with the registry, exactly"),
        get(
            "A cursor that was made by hand for another seller",
            MINE + "/orders?state=Open&cursor=" + cursor(),
            "a cursor must point into the list that it is given to"),
        new Attack(
            "Writing by the way of reading",
            "the ledger is read only; API Gateway has no such method",
            List.of(403, 405),
            attacker ->
                attacker.method("DELETE", VICTIM + "/orders/" + Attacker.GENUINE).statusCode()));
  }

  private static Attack get(String name, String path, String stoppedBy) {
    return new Attack(
        name, stoppedBy, List.of(400, 403, 404), attacker -> attacker.get(path).statusCode());
  }

  private static String historyCursor() {
    String fields = "2026-01-01T00:00:00Z EVENT#" + Attacker.GENUINE + "#x";
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(fields.getBytes(StandardCharsets.UTF_8));
  }

  private static String cursor() {
    String fields =
        String.join(
            "\u001f",
            Attacker.SELLER + "#live#Open",
            "x",
            Attacker.SELLER + "#live#" + Attacker.GENUINE,
            "x");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(fields.getBytes(StandardCharsets.UTF_8));
  }
}
