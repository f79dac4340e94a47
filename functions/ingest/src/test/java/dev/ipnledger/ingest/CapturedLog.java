package dev.ipnledger.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** All that is logged by anybody while it listens, with its fields. */
final class CapturedLog extends AbstractAppender {
  private final List<String> lines = new ArrayList<>();

  private CapturedLog() {
    super("captured", null, null, true, Property.EMPTY_ARRAY);
  }

  static CapturedLog listening() {
    CapturedLog log = new CapturedLog();
    log.listen();
    return log;
  }

  private void listen() {
    super.start();
    context().getConfiguration().getRootLogger().addAppender(this, null, null);
    context().updateLoggers();
  }

  @Override
  public void stop() {
    context().getConfiguration().getRootLogger().removeAppender(getName());
    context().updateLoggers();
    super.stop();
  }

  @Override
  public void append(LogEvent event) {
    lines.add(
        event.getMessage().getFormattedMessage()
            + " "
            + event.getContextData().toMap()
            + " "
            + event.getThrown());
  }

  List<String> everything() {
    return lines;
  }

  private static LoggerContext context() {
    return (LoggerContext) LogManager.getContext(false);
  }
}
