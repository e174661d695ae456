.class public Lt/JobOne;
.super Ljava/lang/Object;
.implements Lt/Job;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public work()V
    .registers 2
    const/4 v0, 0x0
    invoke-virtual {v0}, Landroid/content/pm/PackageManager;->jobOne()Ljava/util/List;
    return-void
.end method
