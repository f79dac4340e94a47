package dev.ipnledger.runtime.attack;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that are dear, ambiguous or hostile to read. */
final class DocumentAttacks {
  private DocumentAttacks() {}

  static List<Attack> all() {
    return List.of(
        envelope("A JSON of 100,000 levels", "[".repeat(100_000), "depth is bounded at 16"),
        envelope(
            "A JSON number of a million digits",
            "{\"a\":" + "9".repeat(1_000_000) + "}",
            "lengths are bounded"),
        envelope(
            "A JSON object that has one key 100,000 times",
            "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}",
            "a key that stands twice is refused"),
        new Attack(
            "An envelope with `Message` twice, the signed one first",
            "a key that stands twice is refused",
            List.of(400),
            attacker -> {
              Captured genuine = attacker.genuine();
              String twice = genuine.body().strip();
              twice = twice.substring(0, twice.length() - 1) + ",\"Message\":\"x\"}";
              return attacker.post(genuine, twice.getBytes(UTF_8));
            }),
        new Attack(
            "Two documents in one body",
            "nothing may follow the envelope",
            List.of(400),
            attacker -> {
              Captured genuine = attacker.genuine();
              return attacker.post(genuine, (genuine.body() + genuine.body()).getBytes(UTF_8));
            }),
        new Attack(
            "An envelope in UTF-16",
            "only UTF-8 is read",
            List.of(400),
            attacker -> {
              Captured genuine = attacker.genuine();
              return attacker.post(genuine, genuine.body().getBytes(UTF_16));
            }),
        new Attack(
            "A gzipped body",
            "nothing is unpacked",
            List.of(400),
            attacker -> {
              Captured genuine = attacker.genuine();
              return attacker.post(
                  genuine.withHeader("Content-Encoding", "gzip"), gzip(genuine.bytes()));
            }),
        new Attack(
            "A gzipped body of 64 MB of zeros",
            "nothing is unpacked",
            List.of(400),
            attacker ->
                attacker.post(
                    attacker.genuine().withHeader("Content-Encoding", "gzip"),
                    gzip(new byte[64 << 20]))),
        new Attack(
            "A form instead of JSON",
            "only the types that SNS sends are taken",
            List.of(400),
            attacker ->
                attacker.post(
                    attacker
                        .genuine()
                        .withHeader("Content-Type", "application/x-www-form-urlencoded"))),
        signed(
            "Signed: XML entities that grow to gigabytes",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>",
            "a document type is refused; kept in quarantine"),
        new Attack(
            "Signed: an XML entity that names the attacker's server",
            "a document type is refused, nothing is fetched; kept in quarantine",
            List.of(200),
            attacker ->
                attacker.post(
                    attacker.signed(
                        Forgery.message(
                            Attacker.FORGED,
                            "<!DOCTYPE x SYSTEM \""
                                + attacker.own("/dtd")
                                + "\"><x>"
                                + Forgery.data(Attacker.FORGED)
                                + "</x>")))),
        signed(
            "Signed: an XML entity that names a local file",
            "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><x>&f;</x>",
            "a document type is refused, nothing is read; kept in quarantine"),
        signed(
            "Signed: XML of 10,000 levels",
            "<a>".repeat(10_000) + "</a>".repeat(10_000),
            "depth is bounded; kept in quarantine"),
        signed(
            "Signed: XML with 10,000 attributes",
            "<a " + attributes(10_000) + "/>",
            "attributes are bounded; kept in quarantine"),
        new Attack(
            "Signed: an inner JSON of 10,000 levels",
            "depth is bounded; kept in quarantine",
            List.of(200),
            attacker -> attacker.post(attacker.signed("{\"a\":" + "[".repeat(10_000)))),
        new Attack(
            "Signed: lines for the log in an id",
            "ids are of a closed alphabet, and the log is JSON; kept in quarantine",
            List.of(200),
            attacker ->
                attacker.post(
                    attacker.signed(
                        Forgery.message("P02-1111111-1111111\\n{\\\"level\\\":\\\"ERROR\\\"}")))));
  }

  private static Attack envelope(String name, String body, String stoppedBy) {
    return new Attack(
        name,
        stoppedBy,
        List.of(400),
        attacker -> attacker.post(attacker.genuine(), body.getBytes(UTF_8)));
  }

  private static Attack signed(String name, String data, String stoppedBy) {
    return new Attack(
        name,
        stoppedBy,
        List.of(200),
        attacker -> attacker.post(attacker.signed(Forgery.message(Attacker.FORGED, data))));
  }

  private static String attributes(int many) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < many; i++) {
      attributes.append("a").append(i).append("='1' ");
    }
    return attributes.toString();
  }

  private static byte[] gzip(byte[] bytes) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
