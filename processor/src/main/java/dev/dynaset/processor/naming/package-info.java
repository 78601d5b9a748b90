/** Names: how they are made, and which are legal. Pure functions. */
package dev.dynaset.processor.naming;
