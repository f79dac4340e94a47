package dev.ipnledger.ledger;

import dev.ipnledger.domain.ObjectRef;

/** Another writer was faster: read the object again and compute again. */
public final class VersionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param object whose item it is
   * @param version the version that it no longer has
   */
  public VersionConflictException(ObjectRef object, long version) {
    super(object + " is no longer at version " + version);
  }
}
