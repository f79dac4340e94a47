/**
 * {@code ./ledger doctor}: looks at a stack from outside and names what to mend. Start with {@link
 * dev.ipnledger.cli.doctor.DoctorCommand}.
 */
@NullMarked
package dev.ipnledger.cli.doctor;

import org.jspecify.annotations.NullMarked;
