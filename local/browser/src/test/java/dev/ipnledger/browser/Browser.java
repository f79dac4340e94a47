package dev.ipnledger.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window. */
final class Browser implements AutoCloseable {
  static final double PATIENCE_MS = 90_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Skips the test when there is no Chromium. */
  static Browser open() {
    Optional<Path> executable =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        executable.isPresent(),
        "no Chromium in /usr/bin; on Debian and Ubuntu: apt-get install chromium");
    Playwright playwright = driver();
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.get())
                    .setTimeout(PATIENCE_MS)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run"))));
  }

  /**
   * Its driver has no time-out of its own while it starts, and has been seen never to answer on a
   * crowded machine: then the test is skipped instead of standing still.
   */
  private static Playwright driver() {
    Thread waiting = Thread.currentThread();
    AtomicBoolean late = new AtomicBoolean();
    try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
      var alarm =
          watch.schedule(
              () -> {
                late.set(true);
                waiting.interrupt();
              },
              120,
              TimeUnit.SECONDS);
      try {
        return Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      } catch (RuntimeException e) {
        assumeTrue(!late.get(), "Playwright's driver did not start within 120 s; run it again");
        throw e;
      } finally {
        alarm.cancel(true);
        var _ = Thread.interrupted();
      }
    }
  }

  /** A page whose steps wait for what they need, on a crowded machine also for long. */
  Page page() {
    Page page =
        chromium.newPage(
            new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(1500, 1100));
    page.setDefaultTimeout(PATIENCE_MS);
    page.setDefaultNavigationTimeout(PATIENCE_MS);
    return page;
  }

  /** From now on each request of the page takes a third of a second longer. */
  static void slow(Page page) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 300);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", -1);
    CDPSession devtools = page.context().newCDPSession(page);
    devtools.send("Network.enable");
    devtools.send("Network.emulateNetworkConditions", conditions);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
