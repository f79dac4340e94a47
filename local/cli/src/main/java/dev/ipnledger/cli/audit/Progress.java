package dev.ipnledger.cli.audit;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error for somebody who watches; nothing for a script. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * @param items about how many there are
   */
  static Progress of(long items) {
    boolean watched = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Progress(
        watched
            ? new ProgressBarBuilder()
                .setTaskName("audit")
                .setInitialMax(items)
                .setUnit(" items", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .build()
            : null);
  }

  void passed(int items) {
    if (bar != null) {
      bar.stepBy(items);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
