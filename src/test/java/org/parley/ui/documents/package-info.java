/** Looking at documents as a person does. */
@NullMarked
package org.parley.ui.documents;

import org.jspecify.annotations.NullMarked;
