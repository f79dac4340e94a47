package dev.ipnledger.cli.progress;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error for somebody who watches; nothing for a script. */
public final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Shows a bar when a person watches.
   *
   * @param task what is being done, a word
   * @param items about how many there are; below 0 when nobody knows
   */
  public static Progress of(String task, long items) {
    boolean watched = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Progress(
        watched
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(items)
                .setUnit(" items", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .build()
            : null);
  }

  /** So many more are done. */
  public void passed(int items) {
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
