package dev.ipnledger.sandbox.login;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page on which a person plays buyer and shop; its files are served as they are. */
public final class BuyerPage {
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final Map<String, String> FILES =
      Map.of(
          "", "text/html;charset=utf-8",
          "style.css", "text/css;charset=utf-8",
          "page.js", SCRIPT,
          "play.js", SCRIPT,
          "buyer.js", SCRIPT,
          "shop.js", SCRIPT,
          "amazon.js", SCRIPT,
          "show.js", SCRIPT,
          "api.js", SCRIPT,
          "simulations.js", SCRIPT);

  /** Answers a request for the page; it needs nothing from elsewhere, and may not ask for it. */
  public HttpAnswer answer(HttpCall call) {
    String name = call.path().replaceFirst("^/buyer/?", "");
    String type = FILES.get(name);
    if (type == null) {
      return HttpAnswer.of(404, "text/plain;charset=utf-8", "The page has no such file.\n");
    }
    return new HttpAnswer(
        200,
        Map.of(
            "Content-Type",
            type,
            "Cache-Control",
            "no-cache",
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'"),
        text(name.isEmpty() ? "index.html" : name));
  }

  private static String text(String name) {
    try (InputStream file = BuyerPage.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the file " + name + " is not in the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
