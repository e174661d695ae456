.class public interface abstract Lt/Job;
.super Ljava/lang/Object;

.method public abstract work()V
.end method
