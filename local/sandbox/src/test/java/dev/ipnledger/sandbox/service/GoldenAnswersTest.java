package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The answers of a shop's day against documents that were held against the domain facts and the
 * real samples by hand: names, namespaces, order and texts. Ids, tokens and the milliseconds of
 * times are made alike before; their shapes are part of the comparison.
 */
class GoldenAnswersTest {
  /** The answers that are errors, with their status. */
  private static final Map<String, Integer> REFUSED =
      Map.of(
          "ConfirmOrderReference-constraints", 400,
          "GetRefundDetails-unknown", 404,
          "Authorize-without-amount", 400,
          "GetReport-unknown", 404);

  private static final String REQUEST_ID = "5f20169b-7ab2-11df-bcef-d35615e2b044";

  private static GoldenScript script;

  @BeforeAll
  static void play() {
    script = new GoldenScript();
  }

  @AfterAll
  static void stop() {
    script.close();
  }

  private static boolean answersWithAFile(String name) {
    return name.equals("GetReport") || name.equals("GetFeedSubmissionResult");
  }

  /** Whatever differs from run to run, replaced by one value of its shape. */
  static String alike(String text) {
    return text.replaceAll("\\b([SPCB]0[123])-\\d{7}-\\d{7}\\b", "$1-1234567-1234567")
        .replaceAll("(-1234567-[ACRPQ])\\d{6}\\b", "$1" + "012345")
        .replaceAll("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", REQUEST_ID)
        .replaceAll("\\.\\d{3}Z", ".000Z")
        .replaceAll("(T13:0\\d):\\d\\d", "$1:00")
        .replaceAll("Id>\\d{10,11}<", "Id>12345678901<")
        .replaceAll("Token>[A-Za-z0-9_-]{20,}<", "Token>bmV4dCBwYWdl<");
  }

  private static String golden(String name) {
    String path = "golden/" + name + (answersWithAFile(name) ? ".txt" : ".xml");
    try (InputStream file = GoldenAnswersTest.class.getResourceAsStream(path)) {
      assertThat(file).as("a golden document: " + path).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerIsItsGoldenDocument() {
    return script.answers().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
  }

  private static void compare(String name, HttpAnswer answer) {
    String body = alike(answer.body());
    assertThat(answer.status()).as(body).isEqualTo(REFUSED.getOrDefault(name, 200));
    if (answersWithAFile(name)) {
      assertThat(body).isEqualTo(golden(name));
    } else {
      assertThat(XmlReading.tree(body)).as(body).isEqualTo(XmlReading.tree(golden(name)));
    }
  }

  @Test
  void everyOperationHasADocument() {
    assertThat(script.answers().keySet()).containsAll(script.actions());
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerHasTheHeadersOfTheService() {
    return script.answers().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> headers(entry.getKey(), entry.getValue())));
  }

  private static void headers(String name, HttpAnswer answer) {
    Map<String, String> headers = answer.headers();
    String uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    assertThat(headers.get("x-mws-request-id")).matches(uuid);
    assertThat(headers.get("x-mws-response-context")).isNotEmpty();
    assertThat(headers.get("x-mws-timestamp")).matches("2026-03-01T13:\\d\\d:\\d\\d\\.\\d{3}Z");
    if (answersWithAFile(name)) {
      assertThat(headers.get("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
      assertThat(headers.get("Content-MD5"))
          .isEqualTo(Md5.base64(answer.body().getBytes(StandardCharsets.UTF_8)));
    } else {
      assertThat(headers.get("Content-Type")).isEqualTo("text/xml;charset=UTF-8");
      assertThat(answer.body()).startsWith("<?xml version=\"1.0\"?>");
      assertThat(answer.body())
          .as("the header and the document name the same request")
          .containsAnyOf(
              "<RequestId>" + headers.get("x-mws-request-id") + "</RequestId>",
              "<RequestID>" + headers.get("x-mws-request-id") + "</RequestID>");
    }
  }
}
