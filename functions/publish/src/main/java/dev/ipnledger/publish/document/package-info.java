/**
 * What is published: {@code ChangeEvent} and {@code Alert}, which {@code docs/schemas} describe,
 * and how they follow from a change of an item.
 */
@NullMarked
package dev.ipnledger.publish.document;

import org.jspecify.annotations.NullMarked;
