package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.http.HttpCall;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells calls of this machine's programs from calls that a web page, open in a browser on this
 * machine, makes or smuggles in under another host's name.
 */
final class LocalCallers {
  private static final Pattern LOCAL =
      Pattern.compile("(https?://)?(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?");

  private LocalCallers() {}

  static boolean allow(HttpCall call) {
    return call.fromLoopback()
        && call.header("host").filter(LocalCallers::local).isPresent()
        && call.header("origin").map(LocalCallers::local).orElse(true);
  }

  private static boolean local(String hostOrOrigin) {
    return LOCAL.matcher(hostOrOrigin.toLowerCase(Locale.ROOT)).matches();
  }
}
