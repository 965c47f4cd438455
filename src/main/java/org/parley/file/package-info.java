/** Files as people hand them over: how large, of what kind, in which encoding, with which hash; and what is wrong with them. */
@NullMarked
package org.parley.file;

import org.jspecify.annotations.NullMarked;
