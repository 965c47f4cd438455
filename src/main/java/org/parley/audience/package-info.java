/**
 * What may be shown to an audience: pages whose types have no place for a walk-away, a fallback, an alternative, an
 * estimate, a private note or a person's name. {@link org.parley.audience.Audience} is the only reader of the deal.
 */
@NullMarked
package org.parley.audience;

import org.jspecify.annotations.NullMarked;
