package org.consentry.flow.gatesdevelopment8.clientinterceptors

import java.util.Locale

class LanguageInterceptor : Interceptor {
    override fun intercept(request: Request) {
        request.headers["Accept-Language"] = Locale.getDefault().toLanguageTag()
    }
}
