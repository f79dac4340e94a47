package dev.ipnledger.sandbox.model;

/**
 * What Amazon may decide that no simulation string can ask for (domain facts, "Cannot be
 * simulated").
 */
public enum Fate {
  /** The next payment is declined with ProcessingFailure. */
  PROCESSING_FAILURE,
  /** The next payment goes through, with StopShipmentAtypicalAuth as its reason. */
  STOP_SHIPMENT
}
