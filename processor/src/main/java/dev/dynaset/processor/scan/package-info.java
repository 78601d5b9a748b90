/**
 * From declarations to models. Scanning never stops: what cannot be mapped is in the model, with
 * its problem.
 */
package dev.dynaset.processor.scan;
