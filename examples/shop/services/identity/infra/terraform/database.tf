resource "aws_db_instance" "identity" {
  identifier                      = "identity-${var.environment}"
  engine                          = "postgres"
  engine_version                  = "17.4"
  instance_class                  = var.environment == "production" ? "db.r8g.large" : "db.t4g.medium"
  allocated_storage               = 200
  max_allocated_storage           = 1000
  storage_encrypted               = true
  db_name                         = "identity"
  username                        = "identity"
  manage_master_user_password     = true
  multi_az                        = var.environment == "production"
  backup_retention_period         = 14
  deletion_protection             = true
  performance_insights_enabled    = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  db_subnet_group_name            = var.database_subnet_group
  vpc_security_group_ids          = [aws_security_group.database.id]
  final_snapshot_identifier       = "identity-${var.environment}-final"
}

resource "aws_security_group" "database" {
  name_prefix = "identity-db-"
  description = "PostgreSQL of identity"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "from_cluster" {
  security_group_id            = aws_security_group.database.id
  referenced_security_group_id = var.cluster_security_group_id
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
}

output "database_endpoint" {
  value = aws_db_instance.identity.endpoint
}
