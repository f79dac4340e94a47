package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;

/**
 * An authorization as it really is.
 *
 * @param capturedAmount what completed captures took
 * @param expiresAt as documents print it, 30 days after creation in both environments
 * @param captures oldest first; empty when nothing was captured
 */
public record AuthorizationTruth(
    String authorizationId,
    String authorizationReferenceId,
    @JsonUnwrapped StateTruth status,
    AmountTruth authorizationAmount,
    AmountTruth capturedAmount,
    boolean captureNow,
    String createdAt,
    String expiresAt,
    List<StateTruth> path,
    List<CaptureTruth> captures) {
  static AuthorizationTruth of(Authorization authorization) {
    return new AuthorizationTruth(
        authorization.id(),
        authorization.request().referenceId(),
        StateTruth.of(authorization.lifecycle().current()),
        AmountTruth.of(authorization.amount()),
        AmountTruth.of(authorization.captured()),
        authorization.request().captureNow(),
        WireTime.millis(authorization.created()),
        WireTime.millis(authorization.expires()),
        StateTruth.path(authorization.lifecycle()),
        authorization.captures().stream().map(CaptureTruth::of).toList());
  }
}
