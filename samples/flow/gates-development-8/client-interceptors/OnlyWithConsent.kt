package org.consentry.flow.gatesdevelopment8.clientinterceptors

class OnlyWithConsent(private val consent: ConsentStore, private val inner: Interceptor) : Interceptor {
    override fun intercept(request: Request) {
        if (consent.granted) inner.intercept(request)
    }
}
