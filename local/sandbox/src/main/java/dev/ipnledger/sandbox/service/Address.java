package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;

/** Where a section is found, and what selects the environment. */
public interface Address {
  /** Whether a call is meant for it, in the right or in a wrong version. */
  boolean owns(HttpCall call);

  /** The value of the parameter Version. */
  String version();

  /**
   * The environment a call is about.
   *
   * @throws dev.ipnledger.sandbox.model.RefusedException when path or parameters name none
   */
  Environment environment(HttpCall call, Parameters parameters, Seller seller);

  /** Refuses a path that is none of its own. */
  void check(HttpCall call);
}
