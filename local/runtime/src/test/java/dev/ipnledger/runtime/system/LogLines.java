package dev.ipnledger.runtime.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;

/** The fields of the lines that the functions write at INFO and above, from a moment on. */
final class LogLines extends AbstractAppender implements AutoCloseable {
  private static final String OURS = "dev.ipnledger";

  /** The field that the logger's short name goes into: which part of which function wrote it. */
  static final String WRITER = "writer";

  private final List<Map<String, String>> lines = new CopyOnWriteArrayList<>();
  private final Level before = LogManager.getLogger(OURS).getLevel();

  private LogLines() {
    super("lines", null, null, true, Property.EMPTY_ARRAY);
  }

  static LogLines listening() {
    LogLines lines = new LogLines();
    lines.start();
    Configurator.setLevel(OURS, Level.INFO);
    context().getConfiguration().getRootLogger().addAppender(lines, Level.INFO, null);
    context().updateLoggers();
    return lines;
  }

  @Override
  public void append(LogEvent event) {
    Map<String, String> fields = new TreeMap<>(event.getContextData().toMap());
    fields.put(WRITER, event.getLoggerName().replaceAll(".*\\.", ""));
    lines.add(fields);
  }

  /** The lines of one writer in which these fields have these values. */
  List<Map<String, String>> of(String writer, Map<String, String> fields) {
    return lines.stream()
        .filter(line -> writer.equals(line.get(WRITER)))
        .filter(line -> line.entrySet().containsAll(fields.entrySet()))
        .toList();
  }

  @Override
  public void close() {
    context().getConfiguration().getRootLogger().removeAppender(getName());
    Configurator.setLevel(OURS, before);
    context().updateLoggers();
    stop();
  }

  private static LoggerContext context() {
    return (LoggerContext) LogManager.getContext(false);
  }
}
