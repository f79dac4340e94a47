/**
 * The sections of the service over HTTP: authentication, quotas, the table of operations, answers.
 * Start at {@link dev.ipnledger.sandbox.service.Section}.
 */
@NullMarked
package dev.ipnledger.sandbox.service;

import org.jspecify.annotations.NullMarked;
