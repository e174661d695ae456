.class public Lt/Lazy;
.super Ljava/lang/Object;

.field static count:I

.method static constructor <clinit>()V
    .registers 0
    invoke-static {}, Lx/Sdk;->initialiser()V
    return-void
.end method
