package com.sun.glass.ui.parley;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.SizedHeadlessApplication;

/**
 * JavaFX's own headless platform with its faults mended, chosen by {@code -Dglass.platform=Parley}.
 *
 * <p>JavaFX looks for {@code com.sun.glass.ui.<name>.<Name>PlatformFactory}, hence the package and the name. It works
 * from the class path only: a named module would own the package.
 *
 * @see SizedHeadlessApplication
 */
public final class ParleyPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new SizedHeadlessApplication();
    }
}
