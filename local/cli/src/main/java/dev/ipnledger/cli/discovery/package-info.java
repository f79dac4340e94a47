/**
 * {@code ./ledger import}: takes in what others know, ids and Amazon's report files. Start with
 * {@code ImportCommand}; {@code Import} is what each kind of file becomes.
 */
@NullMarked
package dev.ipnledger.cli.discovery;

import org.jspecify.annotations.NullMarked;
