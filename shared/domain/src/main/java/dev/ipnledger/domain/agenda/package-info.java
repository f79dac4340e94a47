/**
 * What the system does by itself about an object, and when: decided here, carried out elsewhere.
 */
@NullMarked
package dev.ipnledger.domain.agenda;

import org.jspecify.annotations.NullMarked;
