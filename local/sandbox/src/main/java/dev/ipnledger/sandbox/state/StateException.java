package dev.ipnledger.sandbox.state;

import dev.ipnledger.sandbox.http.HttpAnswer;
import java.nio.file.Path;

/** A state file that cannot be read, written or repeated; the message says what to do. */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private StateException(String message, Throwable cause) {
    super(message, cause);
  }

  private StateException(String message) {
    super(message);
  }

  static StateException unreadable(String file, Throwable cause) {
    return new StateException(
        file + " is not a state file of the sandbox; move it away to begin a new one", cause);
  }

  static StateException format(String file, int format) {
    return new StateException(
        "%s has the format %d, and this sandbox reads %d; move it away to begin a new one"
            .formatted(file, format, StateFile.FORMAT));
  }

  static StateException unwritable(Path file, Throwable cause) {
    return new StateException("cannot write " + file + ": " + cause.getMessage(), cause);
  }

  static StateException differs(JournaledCall call, HttpAnswer answer) {
    return new StateException(
        "%s %s of %s was answered %d and is now answered %d: the file was made by a sandbox with other rules; move it away to begin a new one"
            .formatted(call.method(), call.path(), call.at(), call.status(), answer.status()));
  }
}
