/** The rules that a model must keep. One rule, one class. */
package dev.dynaset.processor.validate;
