/**
 * What tests share. A test of the window:
 * {@snippet :
 * @UiTest
 * class GreetingTest {
 *     @Test
 *     void greets(Ui ui) {
 *         ui.show(GreetingView::new, 800, 600);
 *         ui.click("#name").type("Ada").keys("Enter");
 *         ui.eventually(() -> assertThat(ui.textOf("#greeting")).isEqualTo("Hello, Ada"));
 *     }
 * }
 * }
 */
@NullMarked
package org.parley.kit;

import org.jspecify.annotations.NullMarked;
