output "primary_endpoint" {
  description = "Host name the service connects to"
  value       = aws_elasticache_replication_group.cart.primary_endpoint_address
}
