package dev.ipnledger.cli.subject;

import dev.ipnledger.domain.Environment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code sandbox} or {@code live}, in any case. */
public final class EnvironmentConverter implements ITypeConverter<Environment> {
  @Override
  public Environment convert(String text) {
    return Environment.parse(text)
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is neither sandbox nor live"));
  }
}
