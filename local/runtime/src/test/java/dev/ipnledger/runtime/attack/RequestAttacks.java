package dev.ipnledger.runtime.attack;

import java.util.List;

/** Requests that two readers of HTTP may understand differently, and slow ones. */
final class RequestAttacks {
  private static final String BEHIND = "GET /v1/sellers HTTP/1.1\r\nHost: x\r\n\r\n";

  private RequestAttacks() {}

  static List<Attack> all() {
    return List.of(
        raw(
            "Both `Content-Length` and `Transfer-Encoding`",
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + BEHIND),
        raw(
            "Two `Content-Length` that differ",
            "Content-Length: 0\r\nContent-Length: 50\r\n\r\n" + BEHIND),
        raw("`Content-Length` with a sign", "Content-Length: +5\r\n\r\nabcde" + BEHIND),
        raw(
            "`Transfer-Encoding` with a word before `chunked`",
            "Transfer-Encoding: x, chunked\r\n\r\n0\r\n\r\n" + BEHIND),
        raw(
            "`Transfer-Encoding : chunked`, with a space",
            "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + BEHIND),
        raw("A folded header line", "Content-Length: 0\r\nX-A: a\r\n b\r\n\r\n"),
        new Attack(
            "A chunk whose size is no number",
            "the body ends there, and the connection with it; no function is called",
            List.of(408),
            attacker ->
                Attacker.onlyStatus(
                    attacker.raw(
                        head(attacker) + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n" + BEHIND))),
        new Attack(
            "A body of 1 MiB and a byte is announced",
            "the cap of 1 MiB, before anything is read",
            List.of(413),
            attacker ->
                Attacker.onlyStatus(
                    attacker.raw(head(attacker) + "Content-Length: 1048577\r\n\r\n"))),
        new Attack(
            "A body of 1.5 MiB comes in chunks, its length unannounced",
            "the cap of 1 MiB, at the first byte beyond it",
            List.of(413),
            attacker ->
                Attacker.onlyStatus(
                    attacker.raw(
                        head(attacker)
                            + "Transfer-Encoding: chunked\r\n\r\n"
                            + ("8000\r\n" + "x".repeat(0x8000) + "\r\n").repeat(48)))),
        new Attack(
            "A body that trickles, a byte every half second",
            "a body must be there after 10 seconds, however steadily it comes",
            List.of(408),
            attacker ->
                Attacker.onlyStatus(
                    attacker.trickle(head(attacker) + "Content-Length: 1000\r\n\r\n"))),
        new Attack(
            "Headers of 64 KB",
            "headers end at 10,240 bytes, as in API Gateway",
            List.of(431),
            attacker ->
                Attacker.onlyStatus(
                    attacker.raw(head(attacker) + "X-A: " + "a".repeat(64 << 10) + "\r\n\r\n"))),
        new Attack(
            "Nothing but a `GET`",
            "SNS posts; API Gateway has no other method there",
            List.of(403, 405),
            attacker -> attacker.get("/notifications").statusCode()));
  }

  private static Attack raw(String name, String rest) {
    return new Attack(
        name,
        "refused before it reaches a function, and the connection is closed",
        List.of(400),
        attacker -> Attacker.onlyStatus(attacker.raw(head(attacker) + rest)));
  }

  private static String head(Attacker attacker) {
    return "POST /notifications HTTP/1.1\r\nHost: " + attacker.host() + "\r\n";
  }
}
