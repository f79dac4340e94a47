package dev.ipnledger.deploy;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What Lambda has beside a function's zip: its runtime client, with the serializer and the native
 * library that it calls. The library is taken out of its jar once, because several processes that
 * each unpack it into one temporary file crash one another.
 */
final class RuntimeFolder {
  private static final List<Class<?>> JARS =
      List.of(AWSLambda.class, PojoSerializer.class, LambdaLogger.class);

  private RuntimeFolder() {}

  /** Fills the folder. */
  static void fill(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Class<?> member : JARS) {
      Path jar = jarOf(member);
      Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    try (InputStream library = AWSLambda.class.getResourceAsStream("/jni/" + library())) {
      if (library == null) {
        throw new IOException("Lambda's runtime client brings no " + library());
      }
      Files.copy(library, folder.resolve(library()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The native library's name for this machine. */
  static String library() {
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    return "libaws-lambda-jni.linux-" + processor + ".so";
  }

  private static Path jarOf(Class<?> member) throws IOException {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the place of " + member.getName() + " is no path", e);
    }
  }
}
