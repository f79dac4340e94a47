package dev.ipnledger.runtime.attack;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** False messages, and true ones used falsely. */
final class SignatureAttacks {
  private static final String FILE =
      "/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";

  private SignatureAttacks() {}

  static List<Attack> all() {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(
        new Attack(
            "A signed message gets another `Message`",
            "the signature covers it",
            List.of(403),
            attacker ->
                attacker.post(
                    attacker.genuine().with("Message", Forgery.message(Attacker.FORGED)))));
    for (String field : List.of("MessageId", "Timestamp", "Subject")) {
      attacks.add(
          new Attack(
              "A signed message gets another `" + field + "`",
              "the signature covers it",
              List.of(403),
              attacker ->
                  attacker.post(attacker.genuine().with(field, "2026-01-01T00:00:00.000Z"))));
    }
    attacks.add(
        new Attack(
            "No signature, or one of nonsense",
            "it does not verify",
            List.of(403),
            attacker ->
                attacker.post(
                    forged(attacker)
                        .with("Signature", Base64.getEncoder().encodeToString(new byte[256])))));
    attacks.add(
        new Attack(
            "The signature's version is one that nobody checks",
            "only versions 1 and 2 are known",
            List.of(403),
            attacker -> attacker.post(forged(attacker).with("SignatureVersion", "0"))));
    attacks.add(
        new Attack(
            "A signature of version 1 is called one of version 2",
            "it does not verify",
            List.of(403),
            attacker -> {
              Captured genuine = attacker.genuine();
              return attacker.post(
                  genuine.with(
                      "SignatureVersion",
                      genuine.field("SignatureVersion").equals("1") ? "2" : "1"));
            }));
    attacks.add(
        new Attack(
            "Another certificate of Amazon's is named",
            "its key did not sign the message",
            List.of(403),
            attacker -> {
              Captured earlier = attacker.genuine();
              attacker.control("/control/certificates/rotate", "");
              return attacker.post(
                  attacker.genuine().with("SigningCertURL", earlier.field("SigningCertURL")));
            }));
    attacks.add(
        new Attack(
            "A certificate is named that Amazon's host does not have",
            "nothing is believed without it; SNS would try again, an attacker gains nothing",
            List.of(503),
            attacker ->
                attacker.post(
                    forged(attacker)
                        .with("SigningCertURL", "https://sns.eu-west-1.amazonaws.com" + FILE))));
    for (String url : certificateUrls()) {
      attacks.add(
          new Attack(
              "`SigningCertURL` is `" + url.replace(FILE, "/Simple….pem") + "`",
              "the parsed address must be a certificate's on an SNS host; nothing is fetched",
              List.of(403),
              attacker ->
                  attacker.post(
                      forged(attacker)
                          .with("SigningCertURL", url.replace("PORT", port(attacker))))));
    }
    attacks.add(
        new Attack(
            "The certificate is from another region than the topic",
            "both must be of one region; nothing is fetched",
            List.of(403),
            attacker ->
                attacker.post(
                    forged(attacker)
                        .with("SigningCertURL", "https://sns.us-east-1.amazonaws.com" + FILE))));
    attacks.add(
        new Attack(
            "A topic of the attacker's own, which SNS signs for",
            "the topic is neither listed nor in one of Amazon's accounts",
            List.of(403),
            attacker -> attacker.post(attacker.fromForeignTopic())));
    attacks.add(
        new Attack(
            "The header names the listed topic, the signed body another",
            "header and body must agree",
            List.of(403),
            attacker ->
                attacker.post(
                    forged(attacker).with("TopicArn", "arn:aws:sns:eu-west-1:111122223333:mine"))));
    attacks.add(
        new Attack(
            "The header says confirmation, the signed body notification",
            "header and body must agree",
            List.of(403),
            attacker ->
                attacker.post(
                    attacker
                        .genuine()
                        .withHeader("x-amz-sns-message-type", "SubscriptionConfirmation"))));
    attacks.add(
        new Attack(
            "A notification is called a confirmation with a `SubscribeURL` of the attacker's",
            "the signature of a confirmation covers `SubscribeURL`; nothing is visited",
            List.of(403),
            attacker -> attacker.post(confirmation(attacker, attacker.own("/subscribe")))));
    for (String url : subscribeUrls()) {
      attacks.add(
          new Attack(
              "A confirmation's `SubscribeURL` is `" + url + "`",
              "the signature of a confirmation covers it, and it must be on an SNS host; nothing is"
                  + " visited",
              List.of(403),
              attacker ->
                  attacker.post(confirmation(attacker, url.replace("PORT", port(attacker))))));
    }
    attacks.add(
        new Attack(
            "Raw delivery is claimed, which has no envelope",
            "without an envelope there is no proof",
            List.of(403),
            attacker ->
                attacker.post(attacker.genuine().withHeader("x-amz-sns-rawdelivery", "true"))));
    attacks.add(
        new Attack(
            "A true message, three times",
            "it is accepted and recorded once: `MessageId` and `NotificationReferenceId` are known",
            List.of(200),
            attacker -> {
              Captured genuine = attacker.genuine();
              attacker.post(genuine);
              attacker.post(genuine);
              return attacker.post(genuine);
            }));
    return attacks;
  }

  /** As SNS sends one, but for the signature, which is that of a notification. */
  private static Captured confirmation(Attacker attacker, String subscribeUrl) throws Exception {
    return attacker
        .genuine()
        .changed(
            envelope ->
                envelope
                    .put("Type", "SubscriptionConfirmation")
                    .put("Token", "token")
                    .put("SubscribeURL", subscribeUrl))
        .withHeader("x-amz-sns-message-type", "SubscriptionConfirmation");
  }

  private static Captured forged(Attacker attacker) throws Exception {
    return attacker.genuine().with("Message", Forgery.message(Attacker.FORGED));
  }

  private static String port(Attacker attacker) {
    return attacker.own("").replaceAll(".*:", "");
  }

  /** {@code PORT} is that of the attacker's server. */
  private static List<String> certificateUrls() {
    return List.of(
        "http://127.0.0.1:PORT" + FILE,
        "https://127.0.0.1:PORT" + FILE,
        "https://[::1]:PORT" + FILE,
        "https://localhost:PORT" + FILE,
        "https://2130706433:PORT" + FILE,
        "https://0x7f.1:PORT" + FILE,
        "https://[::ffff:127.0.0.1]:PORT" + FILE,
        "https://169.254.169.254/latest/meta-data/",
        "http://sns.eu-west-1.amazonaws.com" + FILE,
        "https://sns.eu-west-1.amazonaws.com:PORT" + FILE,
        "https://sns.eu-west-1.amazonaws.com@127.0.0.1:PORT" + FILE,
        "https://user@sns.eu-west-1.amazonaws.com" + FILE,
        "https://sns.eu-west-1.amazonaws.com.example.com" + FILE,
        "https://sns.us-east-1.amazonaws.com.com" + FILE,
        "https://sns.us-east-1.fakecert.com" + FILE,
        "https://sns.us.amazonaws.com" + FILE,
        "https://sns.eu-west-1.amazonaws.com." + FILE,
        "https://sns.eu-west-1.amazonaws\uff0ecom" + FILE,
        "https://sns.eu-west-1.amaz\u043enaws.com" + FILE,
        "https://sns%2eeu-west-1%2eamazonaws%2ecom" + FILE,
        "https://sns.eu-west-1.amazonaws.com%2eexample.com" + FILE,
        "https://sns.eu-west-1.amazonaws.com%00.example.com" + FILE,
        "https://sns-eu-west-1.amazonaws.com" + FILE,
        "https://sni.eu-west-1.amazonaws.com" + FILE,
        "https://bucket.s3.amazonaws.com/x?.amazonaws.com/x.pem",
        "https://sns.eu-west-1.amazonaws.com/x.pem",
        "https://sns.eu-west-1.amazonaws.com" + FILE.replace(".pem", ".exe"),
        "https://sns.foo.amazon.com/large.file?file=ddos.pem",
        "https://sns.eu-west-1.amazonaws.com/redirect?to=x" + FILE,
        "https://sns.eu-west-1.amazonaws.com" + FILE + "#.pem",
        "https://sns.eu-west-1.amazonaws.com/..%2f..%2fx" + FILE,
        "https:\\\\sns.eu-west-1.amazonaws.com" + FILE,
        "file:///etc/hostname",
        "jar:https://sns.eu-west-1.amazonaws.com!" + FILE);
  }

  private static List<String> subscribeUrls() {
    String visit = "/?Action=ConfirmSubscription&Token=token";
    return List.of(
        "https://127.0.0.1:PORT" + visit,
        "http://[::1]:PORT" + visit,
        "http://sns.eu-west-1.amazonaws.com" + visit,
        "https://sns.eu-west-1.amazonaws.com:PORT" + visit,
        "https://sns.eu-west-1.amazonaws.com@127.0.0.1:PORT" + visit,
        "https://sns.eu-west-1.amazonaws.com.example.com" + visit,
        "https://sns%2eeu-west-1.amazonaws.com" + visit,
        "https://sns.eu-west-1.amazonaws.com/redirect?to=http://127.0.0.1:PORT/",
        "file:///etc/hostname");
  }
}
